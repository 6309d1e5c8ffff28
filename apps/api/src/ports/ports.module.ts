import { Module, type DynamicModule } from '@nestjs/common';
import { portToken, type ApiPorts } from './ports.js';

/** Each port under a token of its own, for every module. */
@Module({})
export class PortsModule {
  static with(ports: ApiPorts): DynamicModule {
    const names = Object.keys(ports) as (keyof ApiPorts)[];
    const providers = names.map((name) => ({ provide: portToken(name), useValue: ports[name] }));
    return { module: PortsModule, global: true, providers, exports: providers };
  }
}
