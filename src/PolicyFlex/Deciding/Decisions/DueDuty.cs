namespace PolicyFlex.Deciding;

/// <summary>A duty that falls due with an action or an option: <c>notify: carrier-desk</c>.</summary>
/// <param name="Duty">The duty's name in the set.</param>
/// <param name="To">The word that the rule gives it.</param>
public sealed record DueDuty(string Duty, string To);
