import { feedOfHousehold, feedOfPerson, ledgerRowColumns, personKeyColumn } from '@huilian/subgraph'
import { type MigrationInterface, type QueryRunner } from 'typeorm'
import { alwaysOneOf, approvalColumns, AREAS, besideKeyColumn, oneOf, paymentColumns } from './columns.js'

/** Subsistence allowance and its margin, destitution support, temporary relief, assessments. */
export class FamilyAid1700000001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [dibao, dibaoViews, recordCaseChange, tekun, margin, relief, assessments, ...feeds])
      await runner.query(statement)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop view dibao_payment_without_case, dibao_payment_of_person, dibao_of_person;
      drop table assessment, temporary_relief, dibao_margin, tekun_payment, tekun, dibao_payment, dibao_member, dibao_case;
      drop function record_dibao_case_change()`)
  }
}

const dibao = `
  create table dibao_case (
    ${ledgerRowColumns},
    case_number text not null unique,
    ${alwaysOneOf('area', AREAS)},
    ${approvalColumns},
    monthly_amount integer check (monthly_amount >= 0),
    person_count integer,
    last_reverified_on date,
    reverification_due_on date
  );
  create table dibao_member (
    ${ledgerRowColumns},
    ${personKeyColumn},
    case_number text not null,
    applicant boolean not null,
    named_from date,
    named_to date,
    unique (person_key, case_number)
  );
  create index dibao_member_of_case on dibao_member (case_number);
  create table dibao_payment (
    ${paymentColumns},
    case_number text not null,
    unique (case_number, month, instalment)
  )`

/** What a case means for one of the people whom it names, in one row: the lists of a record read these. */
const dibaoViews = `
  create view dibao_of_person as
    select member.id, member.division_code, member.import_id, member.person_key, member.applicant, member.named_from,
           member.named_to, of_case.case_number, of_case.area, of_case.effective_from, of_case.effective_to,
           of_case.termination_reason, of_case.suspended_from, of_case.suspended_to, of_case.suspension_reason,
           of_case.approved_on, of_case.monthly_amount, of_case.person_count, of_case.last_reverified_on,
           of_case.reverification_due_on,
           (select array_agg(other.person_key order by not other.applicant, other.id) from dibao_member other
             where other.case_number = member.case_number) as named_keys
      from dibao_member member
      join dibao_case of_case on of_case.case_number = member.case_number;
  create view dibao_payment_of_person as
    select payment.id, payment.division_code, payment.import_id, member.person_key, payment.case_number, payment.month,
           payment.from_month, payment.instalment, payment.amount, payment.paid_on, payment.reversed_on,
           payment.reversal_reason
      from dibao_member member
      join dibao_payment payment on payment.case_number = member.case_number;
  create view dibao_payment_without_case as
    select payment.* from dibao_payment payment
     where not exists (select 1 from dibao_case of_case where of_case.case_number = payment.case_number)`

/** Statement trigger: what happens to a case, its payments or its people concerns everybody whom the case names. */
const recordCaseChange = `
  create function record_dibao_case_change() returns trigger language plpgsql as $$
  declare
    touched text := case tg_op
      when 'INSERT' then 'select case_number from new_rows'
      when 'DELETE' then 'select case_number from old_rows'
      else 'select case_number from new_rows union select case_number from old_rows' end;
  begin
    execute format(
      'insert into changed_key (typename, id, deleted, transaction)
       select ''Person'', named.person_key, false, pg_current_xact_id()::text::bigint
         from (select distinct person_key from dibao_member where case_number in (%s)) named order by named.person_key
       on conflict (typename, id) do update
         set deleted = excluded.deleted, transaction = excluded.transaction, sequence = excluded.sequence', touched);
    return null;
  end $$`

const tekun = `
  create table tekun (
    ${ledgerRowColumns},
    ${personKeyColumn},
    approval_number text not null,
    ${oneOf('area', AREAS)},
    ${approvalColumns},
    ${alwaysOneOf('mode', ['DISPERSED', 'COLLECTIVE'])},
    ${oneOf('care_level', ['FULL_CARE', 'PARTIAL_CARE', 'SELF_CARE'])},
    monthly_amount integer check (monthly_amount >= 0),
    care_amount integer check (care_amount >= 0),
    institution text,
    resident_from date,
    resident_to date,
    carer_name text,
    ${besideKeyColumn('carer_key')},
    ${oneOf('carer_state', ['ACTIVE', 'DECEASED', 'UNABLE', 'AWAY'])},
    agreement_signed_on date,
    agreement_ended_on date,
    unique (person_key, approval_number)
  );
  create table tekun_payment (
    ${paymentColumns},
    unique (person_key, month, instalment)
  )`

const margin = `
  create table dibao_margin (
    ${ledgerRowColumns},
    ${personKeyColumn},
    case_number text not null,
    ${oneOf('area', AREAS)},
    ${approvalColumns},
    reverification_due_on date,
    unique (person_key, case_number)
  )`

const relief = `
  create table temporary_relief (
    ${ledgerRowColumns},
    ${personKeyColumn},
    household_number text,
    ${alwaysOneOf('need', ['EMERGENCY', 'EXPENSE'])},
    need_recorded_on date not null,
    ${oneOf('source', ['APPLICATION', 'VISIT', 'WARNING'])},
    applied_on date,
    circumstances text,
    ${oneOf('decision', ['GRANTED', 'REFUSED', 'COVERED_OTHERWISE'])},
    decided_on date,
    refusal_reason text,
    amount integer check (amount >= 0),
    paid_on date,
    reversed_on date,
    withdrawn_on date,
    unique (person_key, need, need_recorded_on)
  );
  create index temporary_relief_of_household on temporary_relief (household_number)`

const assessments = `
  create table assessment (
    ${ledgerRowColumns},
    ${personKeyColumn},
    household_number text,
    ${alwaysOneOf('kind', ['APPLICATION', 'PROACTIVE'])},
    ${alwaysOneOf('about', ['DIBAO', 'TEKUN', 'DIBAO_MARGIN'])},
    opened_on date not null,
    newest_clue_on date,
    concluded_on date,
    ${oneOf('result', ['ELIGIBLE', 'NOT_ELIGIBLE', 'WITHDRAWN'])},
    reason text,
    unique (person_key, about, kind, opened_on)
  );
  create index assessment_of_household on assessment (household_number)`

const feeds = [
  feedOfPerson('dibao_member'),
  feedOfPerson('dibao_payment'),
  ...['dibao_case', 'dibao_member', 'dibao_payment'].flatMap(feedOfCase),
  feedOfPerson('tekun'),
  feedOfPerson('tekun_payment'),
  feedOfPerson('dibao_margin'),
  feedOfPerson('temporary_relief'),
  feedOfHousehold('temporary_relief'),
  feedOfPerson('assessment'),
  feedOfHousehold('assessment'),
]

function feedOfCase(table: string): string[] {
  return [
    `create trigger feed_insert_case after insert on ${table} referencing new table as new_rows
       for each statement execute function record_dibao_case_change()`,
    `create trigger feed_update_case after update on ${table} referencing old table as old_rows new table as new_rows
       for each statement execute function record_dibao_case_change()`,
    `create trigger feed_delete_case after delete on ${table} referencing old table as old_rows
       for each statement execute function record_dibao_case_change()`,
  ]
}
