namespace PolicyFlex.Policies;

/// <summary>An expression that gives a value, as it was written. Formulas are told apart by reference.</summary>
/// <param name="Text">The text of the expression.</param>
internal sealed record Formula(string Text);
