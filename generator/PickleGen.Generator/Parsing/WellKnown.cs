namespace PickleGen.Generator.Parsing;

/// <summary>Metadata names of the attributes and types the parsers look for.</summary>
internal static class WellKnown
{
    public const string Pickleable = "PickleGen.PickleableAttribute";
    public const string PickleableFor = "PickleGen.PickleableForAttribute`1";
    public const string PickleMember = "PickleGen.PickleMemberAttribute";
    public const string PickleIgnore = "PickleGen.PickleIgnoreAttribute";
    public const string PickleConstructor = "PickleGen.PickleConstructorAttribute";
    public const string PickleDefaults = "PickleGen.PickleDefaultsAttribute";
    public const string PickleContext = "PickleGen.PickleContext";
}
