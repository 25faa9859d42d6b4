namespace PickleGen.Analyzers.Serialization;

/// <summary>Metadata names of what .NET's own serialization consists of.</summary>
internal static class SerializationNames
{
    public const string NonSerialized = "System.NonSerializedAttribute";
    public const string OnDeserialized = "System.Runtime.Serialization.OnDeserializedAttribute";
    public const string OnDeserializing = "System.Runtime.Serialization.OnDeserializingAttribute";
    public const string OnSerialized = "System.Runtime.Serialization.OnSerializedAttribute";
    public const string OnSerializing = "System.Runtime.Serialization.OnSerializingAttribute";
    public const string DeserializationCallback = "System.Runtime.Serialization.IDeserializationCallback";
    public const string Serializable = "System.Runtime.Serialization.ISerializable";

    /// <summary>The formatters that create the types which the data names.</summary>
    public static readonly IReadOnlyList<string> Formatters =
    [
        "System.Runtime.Serialization.Formatters.Binary.BinaryFormatter",
        "System.Runtime.Serialization.Formatters.Soap.SoapFormatter",
        "System.Runtime.Serialization.NetDataContractSerializer",
        "System.Web.UI.LosFormatter",
        "System.Web.UI.ObjectStateFormatter",
    ];
}
