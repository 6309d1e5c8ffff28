import { Module } from '@nestjs/common';
import { RecordModule } from '../record/index.js';
import { ProofController } from './proof.controller.js';

@Module({ imports: [RecordModule], controllers: [ProofController] })
export class ProofModule {}
