-- One row for each promise with a date; timers, task dates, boards and measures read it and compute no date of their own.
create table deadline (
  id               bigint generated always as identity primary key,
  rule             text not null,
  rule_version     text not null,
  calendar_version integer not null references calendar_version,
  subject_kind     text not null,
  subject_id       bigint not null,
  child_ref        text not null,
  reminder_of      text,
  started_at       timestamptz not null,
  until_on         date,
  due_at           timestamptz not null,
  due_on           date,
  amount           integer not null,
  unit             text not null check (unit in ('hours', 'days', 'working-days', 'months', 'half-interval')),
  explanation      text not null,
  state            text not null check (state in ('RUNNING', 'MET', 'MET_LATE', 'MISSED', 'NOT_REQUIRED', 'NOT_ACHIEVABLE')),
  closed_at        timestamptz check ((closed_at is null) = (state in ('RUNNING', 'MISSED'))),
  reason           text,
  held_by          text,
  unique (subject_kind, subject_id, rule)
);
create index deadline_child on deadline (child_ref);
create index deadline_open on deadline (due_at) where state in ('RUNNING', 'MISSED');
comment on column deadline.due_on is 'the local date in London of a rule in days, working days or months; null for hours';
comment on column deadline.until_on is 'the end of the interval, for rules that count half of one';
