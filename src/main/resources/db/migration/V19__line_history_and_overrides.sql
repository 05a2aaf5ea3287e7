-- Who has held which post above a team, for the independence of the IRO; first_day is null where it began before this was kept.
create table line_held (
  id        bigint generated always as identity primary key,
  team_id   text not null references team,
  rung      text not null,
  person_id text not null references person,
  first_day date,
  last_day  date check (last_day >= first_day)
);
create unique index one_holder_of_a_rung on line_held (team_id, rung) where last_day is null;
create index line_held_last_day on line_held (last_day);
comment on table line_held is 'local dates in London, both days included; written whenever a management line changes';
insert into line_held (team_id, rung, person_id) select team_id, rung, person_id from management_line;
revoke delete on line_held from iro_app;

alter table allocation
  add column overridden        text[],
  add column overridden_reason text;
alter table allocation add constraint what_is_overridden_is_said
  check ((overridden is null) = (overridden_reason is null));
comment on column allocation.overridden is 'The rules that blocked the officer whom an IRO manager chose all the same';
comment on column allocation.overridden_reason is 'The same in words, as they stood at that moment';
