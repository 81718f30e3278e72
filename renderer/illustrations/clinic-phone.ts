import { createContext } from 'react';

/** The number that stands in the picture of whom to call. It is the clinic's, never a patient's. */
export const ClinicPhone = createContext('');
