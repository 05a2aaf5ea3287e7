-- What the IRO found between two reviews; the IRO's side only. The review is the one that is due next.
create table midpoint_note (
  review_id     bigint primary key references review,
  child_ref     text not null references child,
  done_on       date not null,
  decisions     text not null check (decisions in ('all', 'some', 'none')),
  social_worker text not null check (social_worker in ('spoken', 'not-reached')),
  file          text not null check (file in ('read', 'not-read')),
  note          text not null check (length(note) <= 4000),
  progress      text not null check (progress in ('on-track', 'concern')),
  concern       text check (length(concern) <= 2000),
  recorded_at   timestamptz not null,
  recorded_by   text not null,
  check ((progress = 'concern') = (concern is not null))
);
create index midpoint_note_child on midpoint_note (child_ref);
comment on table midpoint_note is 'Mid-point reviews; the note and the concern are for the IRO, whoever acts for the IRO, and their manager';
comment on column midpoint_note.done_on is 'a local date in London';
comment on column midpoint_note.decisions is 'how many of the last review''s decisions are carried out';
revoke update, delete on midpoint_note from iro_app;

-- Reviews that were held before this service went live, as the national return tells them.
create table earlier_review (
  child_ref     text not null references child,
  held_on       date not null,
  participation text,
  recorded_at   timestamptz not null,
  recorded_by   text not null,
  primary key (child_ref, held_on)
);
comment on column earlier_review.held_on is 'a local date in London';
comment on column earlier_review.participation is 'the code of the return, such as PN1; null where it is not known';
revoke update, delete on earlier_review from iro_app;

alter table review add column assumed boolean not null default false;
create index review_assumed on review (child_ref) where assumed and state = 'OPEN';
comment on column review.assumed is 'the date is not known for sure: counted from go-live, for nobody has told when the last was held';
