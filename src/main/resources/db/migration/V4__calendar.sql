-- Bank holidays in England are dated data. A version is never altered: a change is stored as the next version.
create table calendar_version (
  version    integer primary key check (version > 0),
  first_date date not null,
  last_date  date not null check (last_date >= first_date),
  source     text not null,
  stored_at  timestamptz not null
);
create table bank_holiday (
  version integer not null references calendar_version,
  day     date not null,
  name    text not null,
  primary key (version, day)
);
revoke update, delete on calendar_version, bank_holiday from iro_app;
