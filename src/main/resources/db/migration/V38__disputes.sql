-- Disputes: an IRO's challenge, the levels it goes through, and everything that is said about it.

create table dispute_ladder (
  version text primary key,
  levels  jsonb not null,
  used_at timestamptz not null default now()
);
comment on table dispute_ladder is 'ladders that disputes have begun on, kept as they were: a dispute finishes on its own';
revoke update, delete on dispute_ladder from iro_app;

create table dispute (
  id              bigint generated always as identity primary key,
  reference       text not null unique generated always as ('DRP-' || id) stored,
  child_ref       text not null,
  period_id       bigint references period_of_care,
  basis           text not null check (basis in ('LOOKED_AFTER', 'PROTECTION_PLAN')),
  raised_formal   boolean not null,
  raised_at       timestamptz not null,
  raised_by       text not null,
  reason          text not null,
  category        text not null,
  concern         text not null,
  requested       text not null,
  childs_wishes   text not null,
  impact          text not null,
  review_id       bigint references review,
  decision_id     bigint,
  challenged      text,
  team_id         text,
  repeat_of       bigint references dispute,
  ladder_version  text not null references dispute_ladder,
  state           text not null check (state in ('INFORMAL', 'FORMAL', 'RESOLVED', 'WITHDRAWN')),
  formal_at       timestamptz,
  over_total_at   timestamptz,
  extended_to     date,
  closed_at       timestamptz,
  closed_by       text,
  outcome         text,
  impact_on_child text,
  check ((closed_at is null) = (state in ('INFORMAL', 'FORMAL'))),
  check (state <> 'FORMAL' or formal_at is not null),
  check (not raised_formal or formal_at is not null),
  check ((period_id is null) = (basis = 'PROTECTION_PLAN'))
);
create index dispute_of_child on dispute (child_ref);
create index dispute_by_state on dispute (state);
comment on column dispute.raised_formal is 'whether it began formal; what began informal counts as informal for ever';
comment on column dispute.team_id is 'the team that answers; null for whichever team holds the child''s case';
comment on column dispute.extended_to is 'the second date, where an extension was agreed; the first stays';
revoke delete on dispute from iro_app;

create table dispute_level (
  id            bigint generated always as identity primary key,
  dispute_id    bigint not null references dispute,
  turn          int not null,
  level         int not null,
  because       text not null,
  rung          text,
  responder     text,
  instead_of    text,
  why           text,
  opened_on     date not null,
  opened_at     timestamptz not null,
  reply         text,
  replied_by    text,
  replied_at    timestamptz,
  verdict       text check (verdict in ('SATISFIED', 'PARTLY', 'NOT_SATISFIED')),
  verdict_words text,
  judged_by     text,
  judged_at     timestamptz,
  ended_at      timestamptz,
  ended_as      text,
  unique (dispute_id, turn),
  check ((ended_at is null) = (ended_as is null)),
  check ((reply is null) = (replied_at is null)),
  check (verdict is null or reply is not null)
);
create unique index dispute_level_open on dispute_level (dispute_id) where ended_at is null;
comment on column dispute_level.opened_on is 'the local date in London that its clock counts from: where a level lapsed, its date, not when the timer fired';
comment on column dispute_level.responder is 'null while nobody answers, because every post up to the top is vacant';
revoke delete on dispute_level from iro_app;

create table dispute_event (
  id         bigint generated always as identity primary key,
  dispute_id bigint not null references dispute,
  at         timestamptz not null,
  actor      text not null,
  instead_of text,
  kind       text not null,
  words      text
);
create index dispute_event_of on dispute_event (dispute_id);
comment on table dispute_event is 'the history of a dispute: added to, never changed';
revoke update, delete on dispute_event from iro_app;

create table dispute_extension (
  id          bigint generated always as identity primary key,
  dispute_id  bigint not null references dispute,
  level_id    bigint not null references dispute_level,
  new_date    date not null,
  reason      text not null,
  proposed_by text not null,
  proposed_at timestamptz not null,
  agreed      boolean,
  answered_by text,
  answered_at timestamptz,
  words       text,
  check ((agreed is null) = (answered_at is null))
);
create unique index dispute_extension_open on dispute_extension (dispute_id) where answered_at is null;
revoke delete on dispute_extension from iro_app;

create table dispute_follow_up (
  id          bigint generated always as identity primary key,
  dispute_id  bigint not null references dispute,
  kind        text not null check (kind in ('CAFCASS', 'LEGAL_ADVICE', 'ACTION')),
  words       text not null,
  owner       text,
  asked_by    text not null,
  asked_at    timestamptz not null,
  answer      text,
  answered_by text,
  answered_at timestamptz,
  check ((answer is null) = (answered_at is null))
);
create index dispute_follow_up_of on dispute_follow_up (dispute_id);
revoke delete on dispute_follow_up from iro_app;

alter table suggested_concern
  add column settled_at timestamptz,
  add column settled_by text,
  add column dispute_id bigint references dispute;
