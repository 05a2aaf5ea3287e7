-- One row for each review of a period of care; its date is a deadline of the subject review.
create table review (
  id             bigint generated always as identity primary key,
  period_id      bigint not null references period_of_care,
  child_ref      text not null references child,
  sequence       integer not null check (sequence > 0),
  schedule       text not null,
  rule           text not null,
  anchor_at      timestamptz not null,
  meeting_needed boolean not null,
  state          text not null default 'OPEN' check (state in ('OPEN', 'HELD', 'NOT_REQUIRED')),
  brought_forward text,
  held_on        date,
  completed_on   date check (completed_on >= held_on),
  opened_at      timestamptz not null,
  closed_at      timestamptz,
  closed_because text,
  check ((state = 'OPEN') = (closed_at is null)),
  check ((state = 'HELD') = (completed_on is not null)),
  unique (period_id, sequence)
);
create index review_child on review (child_ref);
create unique index one_open_review on review (period_id) where state = 'OPEN';
comment on column review.sequence is 'from 1 in each period of care';
comment on column review.rule is 'the rule of the timescales that its due date is counted by';
comment on column review.anchor_at is 'what the due date is counted from';
comment on column review.brought_forward is 'why the IRO brings it forward';
comment on column review.held_on is 'the local date of the first part';
comment on column review.completed_on is 'the local date of the last part';
revoke delete on review from iro_app;

-- Each time people are to meet for a review: a first or second part, or another try after one that was stood down.
create table meeting (
  id             bigint generated always as identity primary key,
  review_id      bigint not null references review,
  child_ref      text not null references child,
  part           integer not null check (part in (1, 2)),
  at_once        boolean not null,
  starts_at      timestamptz,
  minutes        integer check (minutes between 15 and 480),
  venue_category text,
  venue          text,
  late_because   text,
  revision       integer not null default 0,
  state          text not null default 'WANTED'
                   check (state in ('WANTED', 'BOOKED', 'HELD', 'ADJOURNED', 'STOOD_DOWN', 'DROPPED')),
  booked_at      timestamptz,
  booked_by      text,
  closed_at      timestamptz,
  closed_because text,
  check (state in ('WANTED', 'DROPPED') or (starts_at is not null and minutes is not null and venue_category is not null))
);
create index meeting_review on meeting (review_id);
create index meeting_starts on meeting (starts_at) where state = 'BOOKED';
create unique index one_open_meeting on meeting (review_id) where state in ('WANTED', 'BOOKED');
comment on column meeting.at_once is 'whether its checklist goes out as soon as it is booked, and not with the round of the month';
comment on column meeting.venue is 'an address; may tell where the child lives';
comment on column meeting.revision is 'how often it was moved; the sequence of its calendar invitations';
revoke delete on meeting from iro_app;

-- The people around a child who come to the reviews, are asked, or get the record; kept from review to review.
create table participant (
  id                 bigint generated always as identity primary key,
  child_ref          text not null references child,
  role               text not null,
  name               text not null,
  person_id          text references person,
  mail               text,
  address            text,
  knows_placement    boolean not null default false,
  interpreter        text,
  safety             text,
  keep_away_because  text,
  keep_away_until    date,
  keep_away_by       text,
  recorded_at        timestamptz not null,
  recorded_by        text not null,
  left_at            timestamptz,
  check ((keep_away_because is null) = (keep_away_by is null))
);
create index participant_child on participant (child_ref);
comment on column participant.person_id is 'where it is somebody of the service';
comment on column participant.knows_placement is 'whether they may know where the child lives; no venue leaves to them otherwise';
comment on column participant.keep_away_because is 'why nothing is sent to them: decided once, reviewed on keep_away_until';
comment on column participant.left_at is 'since when they are not asked any more';
revoke delete on participant from iro_app;

-- One concern of a kind for each occasion, such as one for each review.
alter table suggested_concern add column occasion text not null default '';
alter table suggested_concern drop constraint suggested_concern_period_id_kind_key;
alter table suggested_concern add unique (period_id, kind, occasion);
