"""The Word report: the outline as a docx, in the styles of the body's own template or in ours."""
