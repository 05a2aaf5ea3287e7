-- What somebody has begun to write about a review and not sent yet.
create table review_draft (
  review_id bigint not null references review,
  kind      text not null check (kind in ('decisions', 'reply', 'answer', 'record')),
  content   jsonb not null,
  saved_at  timestamptz not null,
  saved_by  text not null,
  primary key (review_id, kind)
);

-- What was decided at a review: one row for each action.
create table decision (
  id          bigint generated always as identity primary key,
  review_id   bigint not null references review,
  child_ref   text not null references child,
  position    integer not null check (position > 0),
  words       text not null,
  owner       text not null,
  owner_role  text not null,
  owner_id    bigint references participant,
  due_on      date not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  unique (review_id, position)
);
create index decision_child on decision (child_ref);
comment on column decision.owner_role is 'the same without a name';
comment on column decision.owner is 'who is to do it, in words: a participant or a role';
revoke update, delete on decision from iro_app;

-- How a decision of an earlier review stood at a later one.
create table decision_progress (
  decision_id bigint not null references decision,
  review_id   bigint not null references review,
  state       text not null check (state in ('DONE', 'IN_PROGRESS', 'NOT_DONE', 'NO_LONGER_NEEDED')),
  due_on      date,
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (decision_id, review_id),
  check ((state in ('IN_PROGRESS', 'NOT_DONE')) = (due_on is not null))
);
create index decision_progress_review on decision_progress (review_id);
comment on column decision_progress.due_on is 'until when it goes on';
revoke update, delete on decision_progress from iro_app;

-- The way of the decisions of a review between the IRO and the team manager.
create table decision_reply (
  id        bigint generated always as identity primary key,
  review_id bigint not null references review,
  kind      text not null check (kind in ('SENT', 'AGREED', 'QUERIED', 'ANSWERED', 'REFUSED', 'AGREED_BY_SILENCE')),
  words     text,
  at        timestamptz not null,
  person    text not null,
  check (kind in ('SENT', 'AGREED', 'AGREED_BY_SILENCE') or words is not null)
);
create index decision_reply_review on decision_reply (review_id);
create unique index decisions_sent_once on decision_reply (review_id) where kind = 'SENT';
revoke update, delete on decision_reply from iro_app;

-- The finished records of reviews; a correction is a later edition and leaves the earlier ones as they are.
create table record_edition (
  id          bigint generated always as identity primary key,
  review_id   bigint not null references review,
  number      integer not null check (number > 0),
  content     jsonb not null,
  reason      text,
  finished_at timestamptz not null,
  finished_by text not null,
  unique (review_id, number),
  check ((number = 1) = (reason is null))
);
comment on column record_edition.reason is 'why it corrects the edition before';
revoke update, delete on record_edition from iro_app;

-- What an IRO notes about a child for nobody but those who act as the IRO and their manager.
create table private_note (
  id         bigint generated always as identity primary key,
  child_ref  text not null references child,
  words      text not null,
  written_at timestamptz not null,
  written_by text not null
);
create index private_note_child on private_note (child_ref);
revoke update, delete on private_note from iro_app;
