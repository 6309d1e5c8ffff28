import type { ReactNode } from 'react';
import { BatchPage } from '../features/decide/index.js';

export const SignOffsRoute = (): ReactNode => <BatchPage kind="SignOff" />;
export const ReleasesRoute = (): ReactNode => <BatchPage kind="ReleaseNotice" />;
export const ExtensionsRoute = (): ReactNode => <BatchPage kind="DecideExtension" />;
