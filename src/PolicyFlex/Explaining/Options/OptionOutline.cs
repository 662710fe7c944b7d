using System.Collections.Immutable;
using PolicyFlex.Compilation;
using PolicyFlex.Diagnostics;
using PolicyFlex.Policies;

namespace PolicyFlex.Explaining;

/// <summary>All of an option's explanation that hangs on no situation.</summary>
internal sealed record OptionOutline(
    OptionPlan Plan, SourceLocation? At, QuantityOutline? Amount, QuantityOutline? AtMost, ImmutableArray<StepUpOutline> StepUps);

/// <summary>The same of a step-up of an option or of a level.</summary>
internal sealed record StepUpOutline(
    When When, SourceLocation? At, string Sentence, QuantityOutline? Amount, QuantityOutline? AtMost);

/// <summary>How much: something that is computed, or a range or no bound in words.</summary>
internal sealed record QuantityOutline(OperandOutline? Operand, string Words);
