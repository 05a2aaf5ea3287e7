alter table person
  add column working_days text[] not null default '{MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY}'
    check (cardinality(working_days) > 0),
  add column team_id     text references team,
  add column locality    text,
  add column specialisms text[] not null default '{}',
  add column languages   text[] not null default '{}';
comment on column person.working_days is 'the days of the week on which the person works; moves reminders, never a statutory clock';
alter table management_line add column deputy text references person check (deputy <> person_id);
create table absence (
  id          bigint generated always as identity primary key,
  person_id   text not null references person,
  first_day   date not null,
  last_day    date not null check (last_day >= first_day),
  deputy      text references person check (deputy <> person_id),
  recorded_by text not null,
  recorded_at timestamptz not null
);
create index absence_person on absence (person_id, last_day);
comment on table absence is 'local dates in London, both days included';
create table case_work (
  child_ref text not null,
  person_id text not null references person,
  role      text not null,
  first_day date not null,
  last_day  date check (last_day >= first_day),
  primary key (child_ref, person_id, role, first_day)
);
create index case_work_person on case_work (person_id);
comment on table case_work is 'Who has worked with a child in which role, for the independence of the IRO; the child may not be known here yet';
create table password_link (
  token_hash text primary key,
  person_id  text not null references person,
  sent_at    timestamptz not null,
  sent_by    text not null,
  expires_at timestamptz not null,
  used_at    timestamptz
);
create index password_link_person on password_link (person_id);
revoke delete on absence, password_link from iro_app;
