import type { StaffDecision, StaffMember } from '#core/readiness/decisions';
import type { PatientAction } from '#core/visit/events';
import { applyEvent } from '#core/visit/reducer';
import type { Visit } from '#core/visit/state';
import { NURSE, type VisitInTheMaking } from '../support/a-visit';
import { MORNING } from '../support/walk';

/** What the reducer makes of one more action of the patient. */
export const tap = (patient: VisitInTheMaking, action: PatientAction) =>
  applyEvent(patient.visit(), { ...action, at: MORNING });

/** What it makes of one more decision of staff. */
export const decide = (visit: Visit, decision: StaffDecision, staff: StaffMember = NURSE) =>
  applyEvent(visit, { type: 'staff-decided', staff, decision, at: MORNING });

/** The refusal with this code, to compare with. */
export const refusedWith = (failure: string) => ({ ok: false, failure });
