import { serve } from '@huilian/subgraph'
import department from './department.js'

await serve(department)
