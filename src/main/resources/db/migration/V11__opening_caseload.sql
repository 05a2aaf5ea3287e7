-- The day from which this service runs live, set once; periods of care from before are the opening caseload.
create table go_live (
  only_one boolean primary key default true check (only_one),
  day      date not null,
  set_at   timestamptz not null,
  set_by   text not null
);
revoke update, delete on go_live from iro_app;
alter table period_of_care
  add column opening     boolean not null default false,
  add column start_known boolean not null default true;
comment on column period_of_care.opening is 'from before the go-live date: no clock, no reminder, no letter, never counted late';
comment on column period_of_care.start_known is 'false where a return opens with an episode that was running: the start is then the earliest day known';
