import { type ESLint } from 'eslint'

import { anyWithReason } from './rules/any-with-reason.js'
import { environmentInOneFile } from './rules/environment-in-one-file.js'
import { fileNameTellsRole } from './rules/file-name-tells-role.js'
import { noDomainWordInGateway } from './rules/no-domain-word-in-gateway.js'
import { noExportAll } from './rules/no-export-all.js'
import { noRelativeImportAcrossPackages } from './rules/no-relative-import-across-packages.js'
import { noServiceImportsService } from './rules/no-service-imports-service.js'
import { noValidIdentityNumber } from './rules/no-valid-identity-number.js'
import { sqlOnlyInStores } from './rules/sql-only-in-stores.js'

/** The rules of the house. Each has a test beside it that makes it fire. */
const houseRules: ESLint.Plugin = {
  meta: { name: 'house', version: '0.1.0' },
  rules: {
    'any-with-reason': anyWithReason,
    'environment-in-one-file': environmentInOneFile,
    'file-name-tells-role': fileNameTellsRole,
    'no-domain-word-in-gateway': noDomainWordInGateway,
    'no-export-all': noExportAll,
    'no-relative-import-across-packages': noRelativeImportAcrossPackages,
    'no-service-imports-service': noServiceImportsService,
    'no-valid-identity-number': noValidIdentityNumber,
    'sql-only-in-stores': sqlOnlyInStores,
  },
}

export default houseRules
