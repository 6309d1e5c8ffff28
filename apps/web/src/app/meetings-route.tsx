import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ListPrint, MeetingsPage, PaperPage } from '../features/intake/index.js';

const route = getRouteApi('/meetings/$meetingId');

export const MeetingsRoute = (): ReactNode => <MeetingsPage />;

export const PaperRoute = (): ReactNode => {
  const path = route.useParams();
  return <PaperPage key={path.meetingId} {...path} />;
};

const printed = getRouteApi('/meetings/$meetingId/list');

export const ListPrintRoute = (): ReactNode => <ListPrint {...printed.useParams()} />;
