alter table allocation add column opening boolean not null default false;
comment on column allocation.opening is 'of a child of the opening caseload: without deadline and letters, in no measure of timeliness';
create index allocation_opening_request on allocation (child_ref) where opening and allocated_at is null and ended_at is null;

-- Whether managers are confirming the opening caseload now: one process at a time, whoever takes in children beside it.
create table opening_confirmation (
  only_one boolean primary key default true check (only_one),
  is_open  boolean not null
);
insert into opening_confirmation (is_open) values (false);
revoke insert, delete on opening_confirmation from iro_app;
