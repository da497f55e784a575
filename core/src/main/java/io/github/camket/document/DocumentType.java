// SPDX-License-Identifier: Apache-2.0
package io.github.camket.document;

/**
 * Type of a document, such as {@code QUYET_DINH}. An open set: document types keep their Vietnamese names, and new rules on
 * paperwork bring new ones.
 *
 * @param code upper case letters, digits and underscores
 */
public record DocumentType(String code) {

    /** Instruction (chỉ thị). */
    public static final DocumentType CHI_THI = new DocumentType("CHI_THI");
    /** Resolution (nghị quyết). */
    public static final DocumentType NGHI_QUYET = new DocumentType("NGHI_QUYET");
    /** Conclusion of a meeting or body (kết luận), not a conclusion on conduct. */
    public static final DocumentType KET_LUAN = new DocumentType("KET_LUAN");
    /** Official letter (công văn). */
    public static final DocumentType CONG_VAN = new DocumentType("CONG_VAN");
    /** Decision (quyết định). */
    public static final DocumentType QUYET_DINH = new DocumentType("QUYET_DINH");
    /** Regulation, as a document (quy định). */
    public static final DocumentType QUY_DINH = new DocumentType("QUY_DINH");
    /** Statute (quy chế). */
    public static final DocumentType QUY_CHE = new DocumentType("QUY_CHE");
    /** Plan (kế hoạch). */
    public static final DocumentType KE_HOACH = new DocumentType("KE_HOACH");
    /** Programme (chương trình). */
    public static final DocumentType CHUONG_TRINH = new DocumentType("CHUONG_TRINH");
    /** Guidance (hướng dẫn). */
    public static final DocumentType HUONG_DAN = new DocumentType("HUONG_DAN");
    /** Notice (thông báo). */
    public static final DocumentType THONG_BAO = new DocumentType("THONG_BAO");
    /** Report, as a document (báo cáo). */
    public static final DocumentType BAO_CAO = new DocumentType("BAO_CAO");
    /** Submission (tờ trình). */
    public static final DocumentType TO_TRINH = new DocumentType("TO_TRINH");
    /** Urgent dispatch (công điện). */
    public static final DocumentType CONG_DIEN = new DocumentType("CONG_DIEN");
    /** Decree (nghị định). */
    public static final DocumentType NGHI_DINH = new DocumentType("NGHI_DINH");
    /** Circular (thông tư). */
    public static final DocumentType THONG_TU = new DocumentType("THONG_TU");
    /** Circular of the Party (thông tri). */
    public static final DocumentType THONG_TRI = new DocumentType("THONG_TRI");
    /** Law (luật). */
    public static final DocumentType LUAT = new DocumentType("LUAT");
    /** Minutes (biên bản). */
    public static final DocumentType BIEN_BAN = new DocumentType("BIEN_BAN");
    /** True copy (sao y). */
    public static final DocumentType SAO_Y = new DocumentType("SAO_Y");
    /** Extract (trích sao). */
    public static final DocumentType TRICH_SAO = new DocumentType("TRICH_SAO");
    /** Copy of a copy (sao lục). */
    public static final DocumentType SAO_LUC = new DocumentType("SAO_LUC");
    /** Copy, in the Party (bản sao). */
    public static final DocumentType BAN_SAO = new DocumentType("BAN_SAO");

    /** Checks the form of the code. */
    public DocumentType {
        if (!code.matches("[A-Z][A-Z0-9_]*")) {
            throw new IllegalArgumentException("type must be UPPER_CASE: " + code);
        }
    }

    /** The type with this code. */
    public static DocumentType of(String code) {
        return new DocumentType(code);
    }

    /** Whether it is a copy of another document: copies have a yearly series of their own. */
    public boolean isCopy() {
        return equals(SAO_Y) || equals(TRICH_SAO) || equals(SAO_LUC) || equals(BAN_SAO);
    }

    @Override
    public String toString() {
        return code;
    }
}
