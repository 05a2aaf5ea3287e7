alter table protection_plan add column initials text;
comment on column protection_plan.initials is 'the child may not be known here otherwise';
create table chair_of_plan (
  plan_id     bigint not null references protection_plan,
  chair       text not null references person,
  first_day   date not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (plan_id, first_day)
);
insert into chair_of_plan
select id, chair, started_on, recorded_at, recorded_by from protection_plan;
comment on table chair_of_plan is 'Who has chaired a plan from which day on; the last one is the chair of the plan';
create table proceedings (
  id            bigint generated always as identity primary key,
  child_ref     text not null references child,
  guardian      text not null,
  guardian_mail text,
  case_number   text,
  started_on    date not null,
  ended_on      date check (ended_on >= started_on),
  recorded_at   timestamptz not null,
  recorded_by   text not null
);
create unique index one_open_proceedings on proceedings (child_ref) where ended_on is null;
create index proceedings_child on proceedings (child_ref);
comment on table proceedings is 'Care proceedings and the Children''s Guardian in them; local dates in London';
create table diary_address (
  token_hash text primary key,
  officer    text not null,
  made_at    timestamptz not null,
  fetched_at timestamptz,
  revoked_at timestamptz
);
create unique index one_diary_address on diary_address (officer) where revoked_at is null;
comment on table diary_address is 'Addresses of officers'' calendar feeds, by the hash of their token';
create table diary_entry (
  uid         text primary key,
  fingerprint text not null,
  sequence    integer not null default 0,
  changed_at  timestamptz not null
);
comment on table diary_entry is 'What calendar feeds have told last of each event, so that a changed one carries a higher sequence';
revoke delete on chair_of_plan, proceedings, diary_address from iro_app;
