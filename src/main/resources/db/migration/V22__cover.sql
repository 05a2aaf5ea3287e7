-- Who acts for a child's IRO on which days; the allocation stands meanwhile. Local dates in London, both days included.
create table cover (
  id            bigint generated always as identity primary key,
  allocation_id bigint not null references allocation,
  child_ref     text not null references child,
  officer       text not null references person,
  instead_of    text not null references person check (instead_of <> officer),
  first_day     date not null,
  last_day      date not null check (last_day >= first_day),
  reason        text not null check (reason in ('ABSENCE', 'LEAVING')),
  recorded_at   timestamptz not null,
  recorded_by   text not null,
  ended_at      timestamptz,
  ended_by      text,
  check ((ended_at is null) = (ended_by is null))
);
create index cover_allocation on cover (allocation_id);
create index cover_child on cover (child_ref);
create index cover_last_day on cover (last_day) where ended_at is null;
comment on column cover.ended_at is 'when it was ended before its last day; the officer acts no more from that day on';
revoke delete on cover from iro_app;

-- An officer who is away or leaves, and whose children somebody decides about.
create table reassignment (
  id        bigint generated always as identity primary key,
  officer   text not null references person,
  cause     text not null check (cause in ('ABSENCE', 'LEAVING')),
  first_day date not null,
  last_day  date check (last_day >= first_day),
  deputy    text references person,
  opened_at timestamptz not null,
  state     text not null default 'OPEN' check (state in ('OPEN', 'DECIDED', 'WITHDRAWN')),
  closed_at timestamptz,
  closed_by text,
  check ((cause = 'ABSENCE') = (last_day is not null)),
  check ((closed_at is null) = (state = 'OPEN'))
);
create unique index one_open_reassignment on reassignment (officer, cause) where state = 'OPEN';
comment on column reassignment.first_day is 'the first day without the officer: of the absence, or the day after the last working day';
revoke delete on reassignment from iro_app;
