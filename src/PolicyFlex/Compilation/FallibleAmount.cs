using PolicyFlex.Expressions;

namespace PolicyFlex.Compilation;

/// <summary>An amount that can come out as an error.</summary>
/// <param name="Owner">What it belongs to, for telling the problem.</param>
/// <param name="Operand">The value.</param>
internal sealed record FallibleAmount(string Owner, Operand Operand);
