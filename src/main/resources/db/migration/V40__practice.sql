-- Good practice that IROs acknowledge, and reasons for disputes that pile up in a team. Neither is a dispute.

create table good_practice (
  id              bigint generated always as identity primary key,
  child_ref       text not null,
  period_id       bigint references period_of_care,
  team_id         text,
  theme           text not null check (theme in
    ('CHILDS_VOICE', 'TIMELY_WORK', 'PLANNING', 'PERMANENCE', 'FAMILY', 'PARTNERSHIP', 'RECORDING')),
  words           text not null,
  acknowledged_by text not null,
  instead_of      text,
  acknowledged_at timestamptz not null
);
create index good_practice_child on good_practice (child_ref);
create index good_practice_at on good_practice (acknowledged_at);
comment on column good_practice.period_id is 'null where the child is on a protection plan and not looked after';
comment on column good_practice.team_id is 'the team that held the case then; null where none was known';
comment on column good_practice.instead_of is 'the child''s IRO, where somebody acted for them';
revoke update, delete on good_practice from iro_app;

create table good_practice_reader (
  practice_id bigint not null references good_practice,
  person      text not null,
  noted_at    timestamptz,
  primary key (practice_id, person)
);
create index good_practice_reader_person on good_practice_reader (person);
comment on table good_practice_reader is 'whom it was told: the worker and the manager of that day';
revoke delete on good_practice_reader from iro_app;

create table good_practice_reply (
  id          bigint generated always as identity primary key,
  practice_id bigint not null references good_practice,
  person      text not null,
  words       text not null,
  said_at     timestamptz not null
);
create index good_practice_reply_of on good_practice_reply (practice_id);
revoke update, delete on good_practice_reply from iro_app;

create table collective_concern (
  id          bigint generated always as identity primary key,
  team_id     text not null,
  reason      text not null,
  quarter     date not null check (extract(day from quarter) = 1 and extract(month from quarter) in (1, 4, 7, 10)),
  offered_at  timestamptz not null,
  state       text not null default 'OFFERED' check (state in ('OFFERED', 'NOT_NOW', 'SENT', 'ANSWERED')),
  words       text,
  decided_by  text,
  decided_at  timestamptz,
  responder   text,
  instead_of  text,
  why         text,
  answer      text,
  answered_by text,
  answered_at timestamptz,
  unique (team_id, reason, quarter),
  check ((state = 'OFFERED') = (decided_at is null)),
  check ((words is null) = (decided_at is null)),
  check ((state in ('SENT', 'ANSWERED')) = (responder is not null)),
  check ((state = 'ANSWERED') = (answered_at is not null)),
  check ((answer is null) = (answered_at is null))
);
comment on column collective_concern.quarter is 'the first day of a quarter of the calendar year, in London';
comment on column collective_concern.words is 'what the service manager is told, or why not now';
comment on column collective_concern.instead_of is 'the service manager, where somebody else answers; why says why';
revoke delete on collective_concern from iro_app;

create table collective_case (
  dispute_id bigint primary key references dispute,
  child_ref  text not null,
  team_id    text not null,
  reason     text not null,
  quarter    date not null,
  concern_id bigint references collective_concern
);
create index collective_case_of on collective_case (team_id, reason, quarter);
create index collective_case_concern on collective_case (concern_id);
comment on table collective_case is 'each dispute under the team that answered when it was raised';
revoke delete on collective_case from iro_app;
