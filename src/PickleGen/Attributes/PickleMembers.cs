namespace PickleGen;

/// <summary>Which members of a type are pickled without a <see cref="PickleMemberAttribute"/>.</summary>
public enum PickleMembers
{
    /// <summary>Public properties that can be read and set (or passed to the constructor), and public fields.</summary>
    Public,

    /// <summary>Only members that carry <see cref="PickleMemberAttribute"/>.</summary>
    Explicit,
}
