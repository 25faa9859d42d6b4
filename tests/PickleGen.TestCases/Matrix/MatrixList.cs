namespace Cases.Matrix;

/// <summary>Every type shape as every Python shape it can have.</summary>
public static class MatrixList
{
    public static IReadOnlyList<ICell> All { get; } =
    [
        .. ClassRow.Cells(),
        .. SealedInitRow.Cells(),
        .. FieldsRow.Cells(),
        .. PrimaryRow.Cells(),
        .. OptionalRow.Cells(),
        .. FactoryRow.Cells(),
        .. PrivateRow.Cells(),
        .. AllFieldsRow.Cells(),
        .. DerivedRow.Cells(),
        .. RecordRow.Cells(),
        .. InitRecordRow.Cells(),
        .. UninitializedRow.Cells(),
        .. StructRow.Cells(),
        .. ReadOnlyStructRow.Cells(),
        .. RecordStructRow.Cells(),
        .. ReadOnlyRecordStructRow.Cells(),
        .. GenericRow.Cells(),
        .. GenericRecordRow.Cells(),
        .. NestedRow.Cells(),
        .. AbstractRow.Cells(),
        .. InterfaceRow.Cells(),
        .. LargeRow.Cells(),
    ];
}
