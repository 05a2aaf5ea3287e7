-- A promise that was never kept and will not be: no report came, and the meeting is over.
alter table deadline drop constraint deadline_state_check;
alter table deadline add constraint deadline_state_check
  check (state in ('RUNNING', 'MET', 'MET_LATE', 'MISSED', 'NOT_REQUIRED', 'NOT_ACHIEVABLE', 'NOT_DONE'));

create table social_work_report (
  meeting_id    bigint primary key references meeting,
  child_ref     text not null references child,
  sent_on       date not null,
  place         text not null check (length(place) <= 500),
  plan_included boolean not null,
  recorded_at   timestamptz not null,
  recorded_by   text not null
);
comment on table social_work_report is 'The report and care plan for a meeting; place is where they are on the case system';
revoke delete on social_work_report from iro_app;

create table child_seen (
  meeting_id  bigint primary key references meeting,
  child_ref   text not null references child,
  way         text not null
                check (way in ('SEEN', 'PHONE_OR_VIDEO', 'OBSERVED', 'DECLINED', 'NOT_APPROPRIATE', 'NOT_DONE')),
  seen_on     date,
  reason      text check (length(reason) <= 2000),
  recorded_at timestamptz not null,
  recorded_by text not null,
  check ((seen_on is null) = (way in ('NOT_APPROPRIATE', 'NOT_DONE')))
);
comment on table child_seen is 'How the IRO spoke with the child before a meeting; stays correctable until the meeting is over';
comment on column child_seen.seen_on is 'for a child who declined the day of the offer';
revoke delete on child_seen from iro_app;

create table without_report (
  meeting_id bigint primary key references meeting,
  child_ref  text not null references child,
  decision   text not null check (decision in ('hold', 'adjourn')),
  reason     text check (length(reason) <= 2000),
  decided_at timestamptz not null,
  decided_by text not null
);
comment on table without_report is 'What the IRO decided where the report had not come';
revoke delete on without_report from iro_app;

-- One row for each meeting that had its day, also where several children of a family met at once.
create table holding (
  meeting_id      bigint primary key references meeting,
  review_id       bigint not null references review,
  child_ref       text not null references child,
  outcome         text not null check (outcome in ('HELD', 'FIRST_PART', 'ADJOURNED', 'STOOD_DOWN', 'WITHOUT_MEETING')),
  held_at         timestamptz,
  venue_category  text,
  participation   text check (participation in ('PN0', 'PN1', 'PN2', 'PN3', 'PN4', 'PN5', 'PN6', 'PN7')),
  advocacy        boolean,
  permanence      boolean,
  section_20      boolean,
  chaired         text check (chaired in ('NO', 'CO_CHAIRED', 'CHAIRED')),
  consulted_who   boolean not null default false,
  consulted_where boolean not null default false,
  consulted_when  boolean not null default false,
  lateness        text,
  reason_code     text,
  reason          text check (length(reason) <= 2000),
  second          boolean not null default false,
  recorded_at     timestamptz not null,
  recorded_by     text not null,
  check (outcome not in ('HELD', 'FIRST_PART', 'WITHOUT_MEETING') or (held_at is not null and participation is not null)),
  check (outcome not in ('ADJOURNED', 'STOOD_DOWN') or (held_at is null and reason_code is not null))
);
create index holding_review on holding (review_id);
comment on column holding.participation is 'the code of the national return, by the age on the day';
comment on column holding.second is 'a review that was adjourned before is adjourned again';
revoke delete on holding from iro_app;

create table attendance (
  meeting_id     bigint not null references holding,
  participant_id bigint not null references participant,
  attended       text check (attended in ('ATTENDED', 'APOLOGIES', 'ABSENT', 'SENT_VIEWS')),
  taking_part    text,
  primary key (meeting_id, participant_id)
);
comment on column attendance.taking_part is 'of a parent: the way of taking part';

create table adjournment_decision (
  id         bigint generated always as identity primary key,
  meeting_id bigint not null references meeting,
  child_ref  text not null references child,
  approved   boolean not null,
  reason     text not null check (length(reason) <= 2000),
  decided_at timestamptz not null,
  decided_by text not null
);
create index adjournment_decision_meeting on adjournment_decision (meeting_id);
comment on table adjournment_decision is 'What IRO managers decide of second adjournments';
revoke update, delete on adjournment_decision from iro_app;

create table child_feedback (
  review_id   bigint primary key references review,
  child_ref   text not null references child,
  answer      text not null check (answer in ('given', 'declined', 'none')),
  words       text check (length(words) <= 4000),
  recorded_at timestamptz not null,
  recorded_by text not null
);
comment on column child_feedback.words is 'what the child says, for the IRO service only';
revoke delete on child_feedback from iro_app;

create table contact (
  id          bigint generated always as identity primary key,
  child_ref   text not null references child,
  way         text not null check (way in ('VISIT', 'CALL', 'VIDEO', 'MESSAGE')),
  on_day      date not null,
  alone       boolean not null,
  note        text check (length(note) <= 2000),
  recorded_at timestamptz not null,
  recorded_by text not null
);
create index contact_child on contact (child_ref);
comment on table contact is 'Direct contacts of the IRO with a child, at any time';
comment on column contact.note is 'for the IRO service only';
revoke update, delete on contact from iro_app;
