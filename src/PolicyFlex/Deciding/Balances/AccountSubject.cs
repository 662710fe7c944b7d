namespace PolicyFlex.Deciding;

/// <summary>Whose an account is, by one fact.</summary>
/// <param name="Name"><c>agent</c>, <c>case</c>, or the name of a text fact: <c>customer.id</c>.</param>
/// <param name="Value">Its value, compared ordinally; not empty.</param>
public readonly record struct AccountSubject(string Name, string Value);
