using System.Globalization;
using PickleGen.Generator.Model;

namespace PickleGen.Generator.Emitting;

/// <summary>Prints what a state has beside the members' own keys: older versions, and keys that nobody knows.</summary>
internal static class VersionEmitter
{
    public static void Emit(SourceWriter writer, TypeModel model)
    {
        if (model.Version is { Migrations.Count: > 0 } version)
            EmitMigrate(writer, model, version);

        if (model.ExtensionData is not null)
        {
            var value = StateEmitter.Value(model, model.Members[model.Members.Count - 1]);
            ConverterEmitter.Member(writer, $"protected override {Runtime.PyDict}? GetExtensionData({model.Type} value) => {value};");
        }
    }

    private static void EmitMigrate(SourceWriter writer, TypeModel model, VersionModel version)
    {
        writer.Blank();
        using (writer.Braces($"protected override void Migrate({Runtime.PyDict} state, int version)"))
        {
            using (writer.Braces("switch (version)"))
            {
                for (var i = 0; i < version.Migrations.Count; i++)
                    writer.Line($"case {(i + 1).ToString(CultureInfo.InvariantCulture)}: {model.Type}.{version.Migrations[i]}(state); break;");
            }
        }
    }
}
