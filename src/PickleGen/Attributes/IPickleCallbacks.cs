namespace PickleGen;

/// <summary>Implemented by a <see cref="PickleableAttribute"/> type that wants to know when it is pickled.</summary>
public interface IPickleCallbacks
{
    /// <summary>The object is about to be written.</summary>
    void OnPickling()
    {
    }

    /// <summary>All members of the object have been set; what refers back to it may not be complete yet.</summary>
    void OnUnpickled()
    {
    }
}
