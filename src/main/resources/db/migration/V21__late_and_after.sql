-- Both measures of an allocation: what is reported counts from the start of care, the service's own responsiveness from when it was told.
alter table allocation
  add column hours_from_start        numeric(9, 2),
  add column hours_from_notification numeric(9, 2);
comment on column allocation.hours_from_start is 'Elapsed hours; of the first allocation of a period, not of a successor''s and not of the opening caseload';
create index allocation_requested on allocation (requested_at);

create table breach_note (
  id            bigint generated always as identity primary key,
  allocation_id bigint not null references allocation,
  due_at        timestamptz not null,
  reason        text not null,
  note          text check (length(note) <= 2000),
  noted_at      timestamptz not null,
  noted_by      text not null
);
create index breach_note_allocation on breach_note (allocation_id);
comment on table breach_note is 'What the head of safeguarding says of a breach; due_at tells which one, where a corrected start moved it';
revoke update, delete on breach_note from iro_app;

create table suggested_concern (
  id           bigint generated always as identity primary key,
  period_id    bigint not null references period_of_care,
  child_ref    text not null references child,
  team_id      text references team,
  kind         text not null,
  words        text not null,
  suggested_at timestamptz not null,
  state        text not null default 'open' check (state in ('open', 'taken', 'dismissed')),
  unique (period_id, kind)
);
create index suggested_concern_open on suggested_concern (child_ref) where state = 'open';
comment on table suggested_concern is 'Concerns that the service suggests to the child''s IRO; raising one is a dispute';
revoke delete on suggested_concern from iro_app;

create table introduction (
  allocation_id          bigint primary key references allocation,
  card_given_on          date,
  not_appropriate_reason text check (length(not_appropriate_reason) <= 2000),
  leaflet_given          boolean,
  leaflet_reason         text check (length(leaflet_reason) <= 2000),
  introduced_at          timestamptz,
  introduced_by          text,
  entered_at             timestamptz,
  entered_by             text,
  check (card_given_on is null or not_appropriate_reason is null)
);
comment on table introduction is 'How the child came to know the IRO, and when the case system did; one for each allocation with a clock';
revoke delete on introduction from iro_app;
