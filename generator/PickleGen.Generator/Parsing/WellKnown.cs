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
    public const string PickleAlias = "PickleGen.PickleAliasAttribute";
    public const string PickleDerived = "PickleGen.PickleDerivedAttribute`1";
    public const string PickleDerivedOpen = "PickleGen.PickleDerivedAttribute";
    public const string PickleExtensionData = "PickleGen.PickleExtensionDataAttribute";
    public const string PickleMigration = "PickleGen.PickleMigrationAttribute";
    public const string PickleGetState = "PickleGen.PickleGetStateAttribute";
    public const string PickleSetState = "PickleGen.PickleSetStateAttribute";
    public const string PickleReduce = "PickleGen.PickleReduceAttribute";
    public const string PickleFunction = "PickleGen.PickleFunctionAttribute";
    public const string PickleNewArgs = "PickleGen.PickleNewArgsAttribute";
    public const string PickleableForOpen = "PickleGen.PickleableForAttribute";
    public const string PickleInclude = "PickleGen.PickleIncludeAttribute`1";
    public const string PickleSurrogate = "PickleGen.IPickleSurrogate`2";
    public const string PickleCallbacks = "PickleGen.IPickleCallbacks";
    public const string Converter = "PickleGen.PickleConverter`1";
    public const string Implemented = "PickleGen.IPickleable`1";
    public const string GenericFactory = "CreatePickleConverter";
    public const string PyDict = "PickleGen.PyDict";
    public const string PickleContext = "PickleGen.PickleContext";
}
