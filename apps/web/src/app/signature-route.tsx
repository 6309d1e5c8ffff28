import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { SignaturePage } from '../features/signature/index.js';

const route = getRouteApi('/directives/$directiveId/for-signature');

export const SignatureRoute = (): ReactNode => <SignaturePage {...route.useParams()} search={route.useSearch()} />;
