-- The outbox: a letter is written in the transaction of the business that causes it and leaves later, by the relay.
create sequence letter_id;
create table letter (
  id              bigint primary key default nextval('letter_id'),
  purpose         text not null,
  dedup_key       text not null,
  message_id      text not null unique,
  recipient_id    text not null,
  recipient_name  text,
  recipient_mail  text,
  subject         text not null,
  body            text not null,
  child_ref       text,
  state           text not null check (state in ('WAITING', 'SENT', 'PARKED', 'WITHDRAWN')),
  attempts        integer not null default 0,
  last_error      text,
  created_at      timestamptz not null,
  waiting_since   timestamptz not null,
  deferred_since  timestamptz,
  next_attempt_at timestamptz,
  sent_at         timestamptz,
  parked_at       timestamptz,
  unique (purpose, dedup_key, recipient_id)
);
comment on column letter.waiting_since is 'when it entered the outbox, or was last sent again';
comment on column letter.deferred_since is 'the first time the server said of this letter: not now (4xx)';
create index letter_child on letter (child_ref);
create index letter_recipient on letter (recipient_id);
create index letter_open on letter (state, waiting_since) where state in ('WAITING', 'PARKED');
revoke delete on letter from iro_app;

-- Leases of the relay; columns and indexes as the scheduling library of version 16 wants them.
create table scheduled_tasks (
  task_name            text not null,
  task_instance        text not null,
  task_data            bytea,
  execution_time       timestamptz not null,
  picked               boolean not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures integer,
  last_heartbeat       timestamptz,
  version              bigint not null,
  priority             smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);
create index scheduled_tasks_priority on scheduled_tasks (priority desc, execution_time asc);
