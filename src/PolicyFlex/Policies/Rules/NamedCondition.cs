namespace PolicyFlex.Policies;

/// <summary>A condition with a name, under <c>conditions</c> of the set or of a policy.</summary>
internal sealed record NamedCondition(string Name, When When);
