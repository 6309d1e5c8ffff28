import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { RegistrationPage } from '../features/decide/index.js';

const route = getRouteApi('/directives/$directiveId/registration');

export const RegistrationRoute = (): ReactNode => <RegistrationPage {...route.useParams()} />;
