using Microsoft.CodeAnalysis;
using PickleGen.Generator.Model;

namespace PickleGen.Generator.Parsing;

/// <summary>Reads <c>[assembly: PickleDefaults]</c> of any assembly.</summary>
internal static class DefaultsParser
{
    public static DefaultsModel Parse(IAssemblySymbol assembly)
    {
        if (assembly.Find(WellKnown.PickleDefaults) is not { } attribute)
        {
            return DefaultsModel.None;
        }

        return new DefaultsModel(
            attribute.Named("Module") as string,
            (MemberNaming)(attribute.Named("MemberNaming") as int? ?? 0),
            (MemberSelection)(attribute.Named("Members") as int? ?? 0));
    }
}
