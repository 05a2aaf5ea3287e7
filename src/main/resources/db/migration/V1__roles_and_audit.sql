-- The owner runs the migrations; the application works as iro_app, which may not alter what is append-only.
do $$
begin
  if not exists (select from pg_roles where rolname = 'iro_app') then
    create role iro_app nologin;
  end if;
  if not pg_has_role(current_user, 'iro_app', 'set') then
    execute format('grant iro_app to %I', current_user);
  end if;
exception when insufficient_privilege then
  raise exception using message = format(
    'The user %I may not create roles. Let a database administrator run once: create role iro_app nologin; grant iro_app to %I;',
    current_user, current_user);
end $$;

grant usage on schema public to iro_app;
alter default privileges in schema public grant select, insert, update, delete on tables to iro_app;
alter default privileges in schema public grant usage, select on sequences to iro_app;

create table audit (
  id         bigint generated always as identity primary key,
  at         timestamptz not null,
  actor      text not null,
  action     text not null,
  subject    text not null,
  subject_id text not null,
  child_ref  text,
  facts      jsonb not null
);
create index audit_subject on audit (subject, subject_id);
create index audit_child on audit (child_ref);
revoke update, delete on audit from iro_app;
