namespace PolicyFlex.Review;

/// <summary>What became of the contacts of a kind.</summary>
/// <param name="Contacts">How many.</param>
/// <param name="Settled">How many of these customers did not come back within the follow-up time.</param>
internal readonly record struct KindContacts(long Contacts, long Settled);
