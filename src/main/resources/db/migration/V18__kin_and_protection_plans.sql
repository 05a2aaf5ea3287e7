create table parent (
  child_ref  text not null,
  parent_ref text not null,
  primary key (child_ref, parent_ref),
  check (child_ref <> parent_ref)
);
create index parent_parent on parent (parent_ref);
comment on table parent is 'A child and a parent who is or was looked after too; either may not be known here yet';
create table protection_plan (
  id          bigint generated always as identity primary key,
  child_ref   text not null,
  chair       text not null references person,
  team_id     text references team,
  started_on  date not null,
  ended_on    date check (ended_on >= started_on),
  recorded_at timestamptz not null,
  recorded_by text not null,
  unique (child_ref, started_on)
);
create unique index one_open_protection_plan on protection_plan (child_ref) where ended_on is null;
create index protection_plan_chair on protection_plan (chair) where ended_on is null;
comment on table protection_plan is 'Child protection plans and the officers who chair their conferences; local dates in London; the child may not be looked after';
revoke delete on protection_plan from iro_app;
