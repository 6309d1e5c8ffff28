import { Controller } from '@nestjs/common';
import { signatureRoutes as routes, type ForSignatureView } from '@duban/contracts';
import { numberText, type PersonId, type SignedPaper } from '@duban/domain';
import { ACT_NAMES } from '@duban/words';
import { PresentDirectives } from '../commands/index.js';
import { Bind, FromCall, type Call } from '../http/call.js';
import { Port, type PresentOrganisation } from '../ports/ports.js';
import { DirectiveReader } from '../record/index.js';
import { namedPerson, namingsOf, type NamedPerson } from '../views/naming.js';
import { forSignature } from './for-signature.js';

type Named = (personId: PersonId) => NamedPerson;

const filedView = ({ signer, by, ...paper }: SignedPaper, named: Named): ForSignatureView['filed'][number] => ({
  ...paper,
  signer: named(signer),
  by: named(by),
});

/** 呈批件: what is printed for a leader's signature, and what has come back signed. */
@Controller()
export class SignaturesController {
  constructor(
    private readonly reader: DirectiveReader,
    private readonly present: PresentDirectives,
    @Port('organisation') private readonly organisation: PresentOrganisation,
  ) {}

  @Bind(routes.forSignature)
  async read(@FromCall() { params, subject, receivedAt }: Call<typeof routes.forSignature>): Promise<ForSignatureView> {
    const { state, version } = await this.reader.visible(params.directiveId, subject);
    const ctx = await this.present.contextOf({ state, lastAt: null }, receivedAt);
    const loaded = await this.organisation();
    const named = namedPerson(namingsOf(loaded));
    return {
      ...{ directiveId: state.id, number: numberText(state.number), title: state.title, version, at: receivedAt },
      secondOfficer: state.grade === 'major',
      items: forSignature(state, ctx, loaded, subject).map(({ signers, ...item }) => ({
        ...item,
        name: ACT_NAMES[item.act],
        signers: signers.map(named),
      })),
      filed: (state.signedPapers ?? []).map((paper) => filedView(paper, named)),
    };
  }
}
