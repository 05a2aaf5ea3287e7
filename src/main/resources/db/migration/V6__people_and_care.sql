create table person (
  id           text primary key,
  name         text not null,
  mail         text,
  role         text not null,
  fte          numeric(3, 2) check (fte > 0 and fte <= 1),
  contract_end date
);
alter table person add constraint an_officer_has_a_post check (role <> 'iro' or fte is not null);
comment on table person is 'Officers, workers and managers; id is what the person signs in with';
comment on column person.fte is 'full-time equivalent of an officer';
comment on column person.contract_end is 'last working day of an officer, where one is known';

create table team (
  id       text primary key,
  name     text not null,
  locality text
);

create table management_line (
  team_id   text not null references team,
  rung      text not null,
  person_id text not null references person,
  primary key (team_id, rung)
);
create index management_line_person on management_line (person_id);

create table child (
  child_ref     text primary key,
  initials      text,
  date_of_birth date not null
);

create table sibling (
  child_ref   text not null,
  sibling_ref text not null,
  primary key (child_ref, sibling_ref),
  check (child_ref <> sibling_ref)
);
comment on table sibling is 'Kept in both directions; a sibling may be known here before or without being looked after';

create table period_of_care (
  id                      bigint generated always as identity primary key,
  child_ref               text not null references child,
  became_looked_after_at  timestamptz not null,
  time_known              boolean not null,
  notified_at             timestamptz not null,
  legal_status            text not null,
  locality                text,
  team_id                 text references team,
  social_worker           text references person,
  needs                   text[] not null default '{}',
  recorded_at             timestamptz not null,
  recorded_by             text not null,
  ended_at                timestamptz,
  end_reason              text,
  unique (child_ref, became_looked_after_at),
  check (ended_at >= became_looked_after_at)
);
create unique index one_open_period_of_care on period_of_care (child_ref) where ended_at is null;
create index period_of_care_social_worker on period_of_care (social_worker);
create index period_of_care_team on period_of_care (team_id);
revoke delete on child, period_of_care from iro_app;
