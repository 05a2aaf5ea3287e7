-- What a letter tells the calendar of its recipient.
alter table letter add column calendar_part jsonb;

-- One row for each booked meeting: how far its invitations have come.
create table convening (
  meeting_id   bigint primary key references meeting,
  child_ref    text not null references child,
  checklist    boolean not null default false,
  opened_at    timestamptz,
  sent_at      timestamptz,
  sent_by      text,
  documents_at timestamptz,
  check ((sent_at is null) = (sent_by is null))
);
comment on column convening.checklist is 'whether the checklist came back; until then the people of the last review are used';
comment on column convening.opened_at is 'since when business support is asked to send';
comment on column convening.documents_at is 'when every consultation document was back or given up';
revoke delete on convening from iro_app;

-- One row for each recipient of a meeting: the way chosen by a person, and what became of it.
create table invitation (
  id             bigint generated always as identity primary key,
  meeting_id     bigint not null references meeting,
  participant_id bigint not null references participant,
  channel        text not null check (channel in ('MAIL', 'SECURE_MAIL', 'POST', 'BY_HAND', 'THROUGH_CARER', 'NONE')),
  none_because   text,
  chosen_at      timestamptz not null,
  chosen_by      text not null,
  revision       integer,
  sent_on        date,
  sent_by        text,
  returned_on    date,
  not_returned   text,
  return_by      text,
  withdrawn_on   date,
  withdrawn_by   text,
  unique (meeting_id, participant_id),
  check ((channel = 'NONE') = (none_because is not null)),
  check ((sent_on is null) = (sent_by is null) and (revision is null) = (sent_on is null)),
  check ((withdrawn_on is null) = (withdrawn_by is null)),
  check ((returned_on is null and not_returned is null) = (return_by is null)),
  check (returned_on is null or not_returned is null)
);
comment on column invitation.revision is 'the revision of the meeting that the recipient was last told of';
comment on column invitation.sent_on is 'when that left: handed to the outbox, or sent on by hand';
comment on column invitation.not_returned is 'why the consultation document does not come back';
comment on column invitation.withdrawn_on is 'when the recipient was told that the meeting does not take place';
create index invitation_participant on invitation (participant_id);
revoke delete on invitation from iro_app;

-- Whom the social worker was asked about once, because the address is unknown or not safe.
create table address_question (
  participant_id bigint primary key references participant,
  child_ref      text not null references child,
  kind           text not null check (kind in ('UNKNOWN', 'UNSAFE')),
  asked_at       timestamptz not null,
  asked_by       text not null,
  answered_at    timestamptz,
  answered_by    text
);
revoke delete on address_question from iro_app;
