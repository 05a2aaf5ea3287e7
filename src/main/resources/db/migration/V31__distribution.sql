-- Nothing unsent about a child leaves while a stop is open: the child died, was adopted, fled, or an address is unsafe.
create table stop (
  id             bigint generated always as identity primary key,
  child_ref      text not null references child,
  kind           text not null check (kind in ('DEATH', 'ADOPTION', 'FLIGHT', 'UNSAFE_ADDRESS')),
  reason         text not null,
  from_day       date not null,
  stopped_at     timestamptz not null,
  stopped_by     text not null,
  lifted_at      timestamptz,
  lifted_by      text,
  lifted_because text,
  check ((lifted_at is null) = (lifted_because is null)),
  check ((lifted_at is null) = (lifted_by is null))
);
create unique index one_open_stop on stop (child_ref, kind) where lifted_at is null;
comment on column stop.from_day is 'since when it is so, a local date in London';
revoke delete on stop from iro_app;

-- What the outbox knows of it: the children about whom no letter leaves now.
create table letter_stop (
  child_ref text primary key,
  since     timestamptz not null
);

-- Who would have been written to, and is called instead.
create table stopped_call (
  id             bigint generated always as identity primary key,
  stop_id        bigint not null references stop,
  child_ref      text not null references child,
  name           text not null,
  what           text not null,
  participant_id bigint references participant,
  letter_id      bigint references letter,
  made_at        timestamptz,
  made_by        text,
  check ((made_at is null) = (made_by is null)),
  unique (stop_id, letter_id),
  unique (stop_id, participant_id, what)
);
create index stopped_call_child on stopped_call (child_ref);
revoke delete on stopped_call from iro_app;

-- Each time somebody made sure of an address, as it was then.
create table address_check (
  id             bigint generated always as identity primary key,
  participant_id bigint not null references participant,
  child_ref      text not null references child,
  address        text not null,
  checked_at     timestamptz not null,
  checked_by     text not null,
  lapses_at      timestamptz not null,
  lapsed_at      timestamptz
);
create index address_check_participant on address_check (participant_id, id);
create index address_check_child on address_check (child_ref) where lapsed_at is null;
comment on column address_check.lapses_at is 'until when it counts by the timescales';
comment on column address_check.lapsed_at is 'since when it counts no more because somebody has moved';
revoke delete on address_check from iro_app;

-- One row for each record that is to be distributed, and one for each copy of it.
create table distribution (
  review_id  bigint primary key references review,
  child_ref  text not null references child,
  begun_at   timestamptz not null,
  settled_at timestamptz
);
create index distribution_open on distribution (review_id) where settled_at is null;
revoke delete on distribution from iro_app;

create table record_copy (
  id             bigint generated always as identity primary key,
  review_id      bigint not null references distribution,
  child_ref      text not null references child,
  participant_id bigint not null references participant,
  own_version    boolean not null,
  state          text not null default 'WAITING' check (state in ('WAITING', 'SENT', 'WITHHELD')),
  channel        text check (channel in ('LINK', 'SECURE_MAIL', 'POST', 'BY_HAND', 'THROUGH_CARER', 'NONE')),
  address        text,
  address_check_id bigint references address_check,
  withheld_as    text check (withheld_as in ('KEEP_AWAY', 'ADDRESS_UNKNOWN', 'ADDRESS_UNSAFE', 'STOPPED', 'OTHER')),
  reason         text,
  proof          text,
  letter_id      bigint references letter,
  settled_on     date,
  settled_at     timestamptz,
  settled_by     text,
  unique (review_id, participant_id),
  check ((state = 'WAITING') = (settled_at is null)),
  check (state <> 'WITHHELD' or (withheld_as is not null and reason is not null)),
  check (state <> 'SENT' or (channel is not null and proof is not null))
);
comment on column record_copy.own_version is 'the child''s own copy';
comment on column record_copy.proof is 'the number of the letter, the reference of the post, or to whom it was handed';
revoke delete on record_copy from iro_app;
