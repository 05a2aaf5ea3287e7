-- What the council means to change in the calendar; a second person approves it, and only that makes a version of it.
create table calendar_change (
  id           bigint generated always as identity primary key,
  base_version integer not null references calendar_version,
  source       text not null,
  last_date    date not null,
  proposed_by  text not null,
  proposed_at  timestamptz not null,
  state        text not null default 'PROPOSED' check (state in ('PROPOSED', 'APPROVED', 'WITHDRAWN')),
  decided_by   text,
  decided_at   timestamptz,
  version      integer references calendar_version,
  run_id       bigint references run,
  check (state <> 'APPROVED' or decided_by <> proposed_by),
  check ((state = 'PROPOSED') = (decided_by is null))
);
create table calendar_change_day (
  change_id bigint not null references calendar_change,
  day       date not null,
  name      text not null,
  added     boolean not null,
  primary key (change_id, day)
);
revoke delete on calendar_change, calendar_change_day from iro_app;
revoke update on calendar_change_day from iro_app;
comment on column calendar_change.last_date is 'the last day that the calendar covers once this is approved';
comment on column calendar_change_day.added is 'false where the day is cancelled';
