namespace PolicyFlex.Review;

/// <summary>A state, packed.</summary>
/// <param name="Form">The form that it has.</param>
/// <param name="State">Its JSON, deflated, in base 64.</param>
internal sealed record PackedState(int Form, string State);
