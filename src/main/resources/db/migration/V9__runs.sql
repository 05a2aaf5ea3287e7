-- Long work on many things: each item is done in a transaction of its own, which also says so here.
create table run (
  id          bigint generated always as identity primary key,
  kind        text not null,
  started_at  timestamptz not null,
  started_by  text not null,
  finished_at timestamptz
);
create table run_item (
  run_id   bigint not null references run,
  item     text not null,
  state    text not null default 'WAITING' check (state in ('WAITING', 'DONE', 'FAILED')),
  attempts integer not null default 0,
  error    text,
  primary key (run_id, item)
);
create index run_item_waiting on run_item (run_id, attempts, item) where state = 'WAITING';
revoke delete on run, run_item from iro_app;
