-- A record is distributed once, and again where a correction goes to those who had an edition before.
alter table distribution drop constraint distribution_pkey cascade;
alter table distribution add column id bigint generated always as identity primary key;
alter table distribution add column edition integer not null default 1;
alter table distribution add unique (review_id, edition);
comment on column distribution.edition is 'the edition it was begun for; those who got an earlier one get it';
drop index distribution_open;
create index distribution_open on distribution (id) where settled_at is null;

alter table record_copy add column distribution_id bigint references distribution;
update record_copy set distribution_id = d.id from distribution d where d.review_id = record_copy.review_id;
alter table record_copy alter column distribution_id set not null;
alter table record_copy drop constraint record_copy_review_id_participant_id_key;
alter table record_copy add unique (distribution_id, participant_id);
alter table record_copy add foreign key (review_id) references review;
create index record_copy_review on record_copy (review_id);
alter table record_copy add column edition integer;
update record_copy set edition = 1 where state = 'SENT';
alter table record_copy add check ((state = 'SENT') = (edition is not null));
comment on column record_copy.edition is 'the edition that was sent';
alter table record_copy drop column settled_on;

-- What the IRO finds after care has ended: was there a final review?
create table final_review_check (
  period_id  bigint primary key references period_of_care,
  child_ref  text not null references child,
  finding    text not null check (finding in ('HELD', 'NOT_FORESEEABLE', 'NOT_HELD')),
  held_on    date,
  reason     text,
  checked_at timestamptz not null,
  checked_by text not null,
  check ((finding = 'HELD') = (held_on is not null)),
  check ((finding = 'HELD') = (reason is null))
);
create index final_review_check_child on final_review_check (child_ref);
revoke delete on final_review_check from iro_app;

-- By phone where nothing is written.
alter table participant add column phone text;
