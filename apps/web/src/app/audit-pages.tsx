import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ExceptionsPage, SamplePage } from '../features/audit/index.js';

const exceptions = getRouteApi('/exceptions');
const samples = getRouteApi('/samples');

export const ExceptionsRoute = (): ReactNode => <ExceptionsPage search={exceptions.useSearch()} />;
export const SamplesRoute = (): ReactNode => <SamplePage search={samples.useSearch()} />;
